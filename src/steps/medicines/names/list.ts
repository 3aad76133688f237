/**
 * 1043 names of medicines, vitamins and herbs: 491 generic names and 552 brands (US, those of hormones and of sexual medicine
 * in the UK, Ireland and the rest of Europe, and some of other medicines there and in Latin America), sorted. One name a line: `name|kind|generic|class|in Spanish`; the kind is one letter (see `names.ts`),
 * the generic is left out where it is the name itself, the class where none is listed. In Spanish, where it reads otherwise,
 * is as people in Latin America say it, and behind a slash as they also do; the international names (WHO INN, Spanish) but
 * where another is usual there ("sildenafil"). Nobody who works in a pharmacy has looked at them yet.
 *
 * 317 of the pairs of brand and generic were checked against RxNorm Prescribable Content (US National Library of Medicine,
 * October 2025). Brands that are not sold in the US were not, from Androcur to Zumenon: they are from memory; nor were vitamins, supplements and herbs.
 */
export const LINES = `
5-HTP|s
Abilify|p|aripiprazole|antipsychPartial
abiraterone|p||antiandrogen|abiraterona
Absorica|p|isotretinoin|retinoid
acamprosate|p|||acamprosato
Accupril|p|quinapril
Accutane|p|isotretinoin|retinoid
acebutolol|p||betaBlocker
acetaminophen|o|||acetaminofén/acetaminofeno
Actos|p|pioglitazone
acyclovir|p|||aciclovir
Adalat|p|nifedipine
adalimumab|p
adapalene|o|||adapaleno
Adcirca|p|tadalafil|pde5
Adderall|p|amphetamine-dextroamphetamine
Addyi|p|flibanserin
Adipex-P|p|phentermine
Advair|p|fluticasone-salmeterol
Advil|o|ibuprofen
Afinitor|p|everolimus|steroid
agomelatine|p|||agomelatina
Aimovig|p|erenumab
albuterol|p|||salbutamol
Aldactone|p|spironolactone|spiro
alendronate|p|||alendronato
Aleve|o|naproxen
alfuzosin|p||alphaBlocker|alfuzosina
Allegra|o|fexofenadine
Alli|o|orlistat
allopurinol|p|||alopurinol
Alplax|p|alprazolam|benzo
alprazolam|p||benzo
alprostadil|p|||alprostadilo
Altace|p|ramipril
Altruline|p|sertraline|ssri
Amaryl|p|glimepiride
Ambien|p|zolpidem
amiodarone|p|||amiodarona
amisulpride|p||antipsychSecond|amisulprida
amitriptyline|p||tca|amitriptilina
amlodipine|p|||amlodipino/amlodipina
amoxicillin|p|||amoxicilina
amoxicillin-clavulanate|p|||amoxicilina-ácido clavulánico
Amoxil|p|amoxicillin
amphetamine-dextroamphetamine|p|||anfetamina-dextroanfetamina
amyl nitrite|p||nitrate|nitrito de amilo
Anafranil|p|clomipramine|tca
anastrozole|p||aromatase|anastrozol
Andriol|m|testosterone|androgen
Androcur|p|cyproterone|antiandrogen
AndroGel|m|testosterone|androgen
Antabuse|p|disulfiram
apalutamide|p||antiandrogen|apalutamida
apixaban|p|||apixabán
apremilast|p
Apretude|p|cabotegravir
Apri|m|desogestrel-ethinyl estradiol|chc
Aprovel|p|irbesartan
Aremis|p|sertraline|ssri
Aricept|p|donepezil
Arimidex|p|anastrozole|aromatase
aripiprazole|p||antipsychPartial|aripiprazol
Aromasin|p|exemestane|aromatase
asenapine|p||antipsychSecond|asenapina
ashwagandha|h
aspirin|o|||aspirina/ácido acetilsalicílico
Atacand|p|candesartan
Atarax|p|hydroxyzine|antihist
atazanavir|p||hiv
atenolol|p||betaBlocker
Ativan|p|lorazepam|benzo
atomoxetine|p||adhdNonstim|atomoxetina
atorvastatin|p||lipid|atorvastatina
Augmentin|p|amoxicillin-clavulanate
avanafil|p||pde5|avanafil/avanafilo
Avapro|p|irbesartan
aviptadil-phentolamine|p|||aviptadilo-fentolamina
Avodart|p|dutasteride|fiveAri
azathioprine|p|||azatioprina
Azilect|p|rasagiline
azithromycin|p|||azitromicina
Azulfidine|p|sulfasalazine
B complex|v|||complejo B
baclofen|p|||baclofeno
Bactrim|p|sulfamethoxazole-trimethoprim
Bayer|o|aspirin
Belsomra|p|suvorexant
Benadryl|o|diphenhydramine|antihist
benazepril|p
Benicar|p|olmesartan
Bentyl|p|dicyclomine|anticholinergic
benzoyl peroxide|o|||peróxido de benzoílo
benztropine|p||anticholinergic|benzatropina
Besitran|p|sertraline|ssri
Betaloc|p|metoprolol|betaBlocker
Betapace|p|sotalol|betaBlocker
Betmiga|p|mirabegron
bicalutamide|p||antiandrogen|bicalutamida
bictegravir-emtricitabine-tenofovir alafenamide|p|||bictegravir-emtricitabina-tenofovir alafenamida
Biktarvy|p|bictegravir-emtricitabine-tenofovir alafenamide
biotin|v|||biotina
birth control pill|m|||pastilla anticonceptiva/píldora anticonceptiva/anticonceptivos
bisacodyl|o|||bisacodilo
bismuth subsalicylate|o|||subsalicilato de bismuto
bisoprolol|p||betaBlocker
black cohosh|h|||cimicífuga
Blissel|m|estriol
bremelanotide|p|||bremelanotida
brexpiprazole|p||antipsychPartial|brexpiprazol
Brilinta|p|ticagrelor
Brintellix|p|vortioxetine|antidepOther
bromazepam|p||benzo
bromocriptine|p||dopamine|bromocriptina
budesonide|p|||budesonida
budesonide-formoterol|p|||budesonida-formoterol
bumetanide|p|||bumetanida
Bumex|p|bumetanide
buprenorphine|p||opioid|buprenorfina
buprenorphine-naloxone|p||opioid|buprenorfina-naloxona
bupropion|p||antidepOther|bupropión
Buspar|p|buspirone
buspirone|p|||buspirona
Butrans|p|buprenorphine|opioid
Bystolic|p|nebivolol|betaBlocker
cabergoline|p||dopamine|cabergolina
cabotegravir|p
Calan|p|verapamil
calcium|v|||calcio
calcium carbonate|o|||carbonato de calcio
Caltrate|v|calcium
Camila|m|norethindrone|progestin
candesartan|p|||candesartán
Canesten|o|clotrimazole
cannabidiol (CBD)|s
capecitabine|p|||capecitabina
captopril|p
carbamazepine|p||aedInducer|carbamazepina
carbidopa-levodopa|p||dopamine
Cardicor|p|bisoprolol|betaBlocker
Cardizem|p|diltiazem
Cardura|p|doxazosin|alphaBlocker
cariprazine|p||antipsychPartial|cariprazina
carvedilol|p||betaBlocker
Casodex|p|bicalutamide|antiandrogen
Catapres|p|clonidine|alpha2
Caverject|p|alprostadil
Celebrex|p|celecoxib
celecoxib|p
Celexa|p|citalopram|ssri
CellCept|p|mycophenolate
Centrum|v|multivitamin
cephalexin|p|||cefalexina
Cerazette|m|desogestrel|progestin
Cerelle|m|desogestrel|progestin
cetirizine|o|||cetirizina
Champix|p|varenicline
Chantix|p|varenicline
chasteberry (vitex)|h|||sauzgatillo (vitex)
Chlor-Trimeton|o|chlorpheniramine|antihist
chlordiazepoxide|p||benzo|clordiazepóxido
chlorpheniramine|o||antihist|clorfenamina/clorfeniramina
chlorpromazine|p||antipsychFirst|clorpromazina
chlorthalidone|p||thiazide|clortalidona
Cialis|p|tadalafil|pde5
Cilest|m|ethinyl estradiol-norgestimate|chc
cimetidine|o||acid|cimetidina
Cipralex|p|escitalopram|ssri
Cipramil|p|citalopram|ssri
Cipro|p|ciprofloxacin
ciprofloxacin|p|||ciprofloxacino/ciprofloxacina
Circadin|p|melatonin
citalopram|p||ssri
Clarinex|p|desloratadine
Claritin|o|loratadine
Climara|m|estradiol
clobazam|p||benzo
Clomid|p|clomiphene
clomiphene|p|||clomifeno
clomipramine|p||tca|clomipramina
clonazepam|p||benzo
clonidine|p||alpha2|clonidina
clopidogrel|p
clotrimazole|o|||clotrimazol
clozapine|p||antipsychSecond|clozapina
Clozaril|p|clozapine|antipsychSecond
codeine|p||opioid|codeína
coenzyme Q10|s|||coenzima Q10
Cogentin|p|benztropine|anticholinergic
Colace|o|docusate
colchicine|p|||colchicina
Colcrys|p|colchicine
collagen|s|||colágeno
Combodart|p|dutasteride-tamsulosin|fiveAri
Compazine|p|prochlorperazine|antipsychFirst
Concerta|p|methylphenidate|adhdStim
Concor|p|bisoprolol|betaBlocker
conjugated estrogens|m|||estrógenos conjugados
Copaxone|p|glatiramer
Coreg|p|carvedilol|betaBlocker
Corgard|p|nadolol|betaBlocker
Cortizone|o|hydrocortisone
Coumadin|p|warfarin
Coversyl|p|perindopril
Cozaar|p|losartan
cranberry|s|||arándano rojo/arándano
creatine|s|||creatina
Crestor|p|rosuvastatin|lipid
cyclobenzaprine|p|||ciclobenzaprina
Cyclogest|m|progesterone
cyclosporine|p|||ciclosporina
Cymbalta|p|duloxetine|snri
cyproheptadine|p||antihist|ciproheptadina
cyproterone|p||antiandrogen|ciproterona
cyproterone-ethinyl estradiol|m|||ciproterona-etinilestradiol
Cytomel|m|liothyronine
D-mannose|s|||D-manosa
dabigatran|p|||dabigatrán
damiana|h
dapagliflozin|p|||dapagliflozina
dapoxetine|p||ssri|dapoxetina
darifenacin|p||anticholinergic|darifenacina
darolutamide|p||antiandrogen|darolutamida
darunavir|p||hiv
Decapeptyl|m|triptorelin|gnrh
degarelix|m||gnrh
Delsym|o|dextromethorphan
Deltasone|p|prednisone|steroid
denosumab|p
Depakine|p|valproate|aedOther
Depakote|p|valproate|aedOther
Depo-Provera|m|medroxyprogesterone|progestin
Depo-Testosterone|m|testosterone|androgen
Deroxat|p|paroxetine|ssri
Descovy|p|emtricitabine-tenofovir
desipramine|p||tca|desipramina
desloratadine|p|||desloratadina
desogestrel|m||progestin
desogestrel-ethinyl estradiol|m||chc|desogestrel-etinilestradiol
desvenlafaxine|p||snri|desvenlafaxina
Desyrel|p|trazodone|antidepOther
Detrol|p|tolterodine|anticholinergic
Detrusitol|p|tolterodine|anticholinergic
dexamethasone|p||steroid|dexametasona
Dexedrine|p|dextroamphetamine
dexmethylphenidate|p||adhdStim|dexmetilfenidato
dextroamphetamine|p|||dextroanfetamina
dextromethorphan|o|||dextrometorfano
DHEA|s
Diane-35|m|cyproterone-ethinyl estradiol
Dianette|m|cyproterone-ethinyl estradiol
diazepam|p||benzo
diclofenac|o|||diclofenaco
dicyclomine|p||anticholinergic|diciclomina
Differin|o|adapalene
Diflucan|p|fluconazole
digoxin|p||digoxin|digoxina
Dilantin|p|phenytoin|aedInducer
Dilaudid|p|hydromorphone|opioid
diltiazem|p
dimethyl fumarate|p|||dimetilfumarato
Diovan|p|valsartan
diphenhydramine|o||antihist|difenhidramina
disulfiram|p
Ditropan|p|oxybutynin|anticholinergic
Divigel|m|estradiol
Dobupal|p|venlafaxine|snri
docusate|o|||docusato
dolutegravir|p
dolutegravir-lamivudine|p|||dolutegravir-lamivudina
domperidone|p||prokinetic|domperidona
donepezil|p|||donepezilo/donepecilo
dong quai|h
Dostinex|p|cabergoline|dopamine
Dovato|p|dolutegravir-lamivudine
doxazosin|p||alphaBlocker|doxazosina
doxepin|p||tca|doxepina
doxycycline|p|||doxiciclina
doxylamine|o||antihist|doxilamina
drospirenone|m||progestin|drospirenona
drospirenone-ethinyl estradiol|m||chc|drospirenona-etinilestradiol
dulaglutide|p|||dulaglutida
Dulcolax|o|bisacodyl
duloxetine|p||snri|duloxetina
Dumirox|p|fluvoxamine|ssri
Duodart|p|dutasteride-tamsulosin|fiveAri
Duphaston|m|dydrogesterone
dupilumab|p
Dupixent|p|dupilumab
Duragesic|p|fentanyl|opioid
dutasteride|p||fiveAri|dutasterida
dutasteride-tamsulosin|p||fiveAri|dutasterida-tamsulosina
dydrogesterone|m|||didrogesterona
echinacea|h|||equinácea
Edex|p|alprostadil
Efexor|p|venlafaxine|snri
Effexor|p|venlafaxine|snri
elagolix|m||gnrh
Elavil|p|amitriptyline|tca
Eligard|m|leuprolide|gnrh
Eliquis|p|apixaban
Ella|m|ulipristal
Elleste Duet|m|estradiol-norethindrone
Elleste Solo|m|estradiol
Elontril|p|bupropion|antidepOther
Eltroxin|m|levothyroxine
Elvanse|p|lisdexamfetamine
Emla|o|lidocaine-prilocaine
empagliflozin|p|||empagliflozina
Emsam|p|selegiline|maoi
Emselex|p|darifenacin|anticholinergic
emtricitabine-tenofovir|p|||emtricitabina-tenofovir
enalapril|p
Enbrel|p|etanercept
Entresto|p|sacubitril-valsartan
enzalutamide|p||antiandrogen|enzalutamida
Epanutin|p|phenytoin|aedInducer
Epilim|p|valproate|aedOther
eplerenone|p|||eplerenona
Equasym|p|methylphenidate|adhdStim
erenumab|p
Erleada|p|apalutamide|antiandrogen
escitalopram|p||ssri
Esertia|p|escitalopram|ssri
esketamine|p|||esketamina
esomeprazole|o|||esomeprazol
Estrace|m|estradiol
estradiol|m
estradiol-dydrogesterone|m|||estradiol-didrogesterona
estradiol-norethindrone|m|||estradiol-noretisterona
Estradot|m|estradiol
Estring|m|estradiol
estriol|m
EstroGel|m|estradiol
eszopiclone|p|||eszopiclona
etanercept|p
ethinyl estradiol-etonogestrel|m||chc|etinilestradiol-etonogestrel
ethinyl estradiol-levonorgestrel|m||chc|etinilestradiol-levonorgestrel
ethinyl estradiol-norelgestromin|m||chc|etinilestradiol-norelgestromina
ethinyl estradiol-norethindrone|m||chc|etinilestradiol-noretisterona
ethinyl estradiol-norgestimate|m||chc|etinilestradiol-norgestimato
etonogestrel|m||progestin
Euthyrox|m|levothyroxine
Eutirox|m|levothyroxine
evening primrose oil|h|||aceite de onagra
everolimus|p||steroid
Evista|p|raloxifene
Evorel|m|estradiol
Evorel Conti|m|estradiol-norethindrone
Evorel Sequi|m|estradiol-norethindrone
Evra|m|ethinyl estradiol-norelgestromin|chc
exemestane|p||aromatase|exemestano
ezetimibe|p|||ezetimiba
Ezetrol|p|ezetimibe
famciclovir|p
famotidine|o||acid|famotidina
Farxiga|p|dapagliflozin
Faslodex|p|fulvestrant
Faverin|p|fluvoxamine|ssri
febuxostat|p
felodipine|p|||felodipino/felodipina
Femara|p|letrozole|aromatase
Femoston|m|estradiol-dydrogesterone
FemSeven|m|estradiol
fenofibrate|p||lipid|fenofibrato
fentanyl|p||opioid|fentanilo
fenugreek|h|||fenogreco
fesoterodine|p||anticholinergic|fesoterodina
Fetzima|p|levomilnacipran|snri
fexofenadine|o|||fexofenadina
fezolinetant|p
fiber (psyllium)|s|||fibra (psyllium)
finasteride|p||fiveAri|finasterida
Firmagon|m|degarelix|gnrh
Flagyl|p|metronidazole
flecainide|p|||flecainida
Flexeril|p|cyclobenzaprine
flibanserin|p|||flibanserina
Flomax|p|tamsulosin|alphaBlocker
Flomaxtra|p|tamsulosin|alphaBlocker
Flonase|o|fluticasone
Flovent|p|fluticasone
fluconazole|p
Fluctin|p|fluoxetine|ssri
fluoxetine|p||ssri|fluoxetina
fluphenazine|p||antipsychFirst|flufenazina
flutamide|p||antiandrogen|flutamida
fluticasone|o|||fluticasona
fluticasone-salmeterol|p|||fluticasona-salmeterol
fluvastatin|p||lipid|fluvastatina
fluvoxamine|p||ssri|fluvoxamina
Focalin|p|dexmethylphenidate|adhdStim
folic acid|v|||ácido fólico
Fortacin|p|lidocaine-prilocaine
Forxiga|p|dapagliflozin
Fosamax|p|alendronate
fulvestrant|p
furosemide|p|||furosemida
gabapentin|p||gabapentinoid|gabapentina
garlic|h|||ajo
Gas-X|o|simethicone
gemfibrozil|p||lipid|gemfibrozilo
Geodon|p|ziprasidone|antipsychSecond
ginger|h|||jengibre
ginkgo|h||sexSupplement
ginseng|h
glatiramer|p|||glatiramero
Gleevec|p|imatinib
gliclazide|p|||gliclazida
glimepiride|p|||glimepirida
glipizide|p|||glipizida
Glucophage|p|metformin
glucosamine|s|||glucosamina
Glucotrol|p|glipizide
glyceryl trinitrate|p||nitrate|trinitrato de glicerilo
Glytrin|p|nitroglycerin|nitrate
goserelin|m||gnrh|goserelina
green tea extract|h|||extracto de té verde
guaifenesin|o|||guaifenesina
guanfacine|p||alpha2|guanfacina
Gynest|m|estriol
Haldol|p|haloperidol|antipsychFirst
haloperidol|p||antipsychFirst
horny goat weed|h||sexSupplement|hierba de cabra en celo
Humalog|p|insulin lispro
Humira|p|adalimumab
hydralazine|p|||hidralazina
hydrochlorothiazide|p||thiazide|hidroclorotiazida
hydrocodone-acetaminophen|p||opioid|hidrocodona-acetaminofén
hydrocortisone|o|||hidrocortisona
hydromorphone|p||opioid|hidromorfona
hydroxychloroquine|p|||hidroxicloroquina
hydroxyzine|p||antihist|hidroxizina
hyoscyamine|p||anticholinergic|hiosciamina
Hytrin|p|terazosin|alphaBlocker
Ibrance|p|palbociclib
ibuprofen|o|||ibuprofeno
imatinib|p
Imdur|p|isosorbide mononitrate|nitrate
Imigran|p|sumatriptan
imipramine|p||tca|imipramina
Imitrex|p|sumatriptan
Imodium|o|loperamide
Imovane|p|zopiclone
Implanon|m|etonogestrel|progestin
Imuran|p|azathioprine
Imvaggis|m|estriol
Imvexxy|m|estradiol
indapamide|p||thiazide|indapamida
Inderal|p|propranolol|betaBlocker
infliximab|p
inositol|s
Inspra|p|eplerenone
insulin aspart|p|||insulina aspart
insulin glargine|p|||insulina glargina
insulin lispro|p|||insulina lispro
Intrarosa|m|prasterone
Intuniv|p|guanfacine|alpha2
Invega|p|paliperidone|antipsychSecond
Invicorp|p|aviptadil-phentolamine
iodine|v|||yodo
irbesartan|p|||irbesartán
iron|v|||hierro/sulfato ferroso
isocarboxazid|p||maoi|isocarboxazida
Isordil|p|isosorbide dinitrate|nitrate
isosorbide dinitrate|p||nitrate|dinitrato de isosorbida
isosorbide mononitrate|p||nitrate|mononitrato de isosorbida
isotretinoin|p||retinoid|isotretinoína
Istin|p|amlodipine
Jalyn|p|dutasteride-tamsulosin|fiveAri
Januvia|p|sitagliptin
Jardiance|p|empagliflozin
Jaydess|m|levonorgestrel|progestin
Kaletra|p|lopinavir-ritonavir|hiv
Kamagra|p|sildenafil|pde5
kava|h
Keflex|p|cephalexin
Keppra|p|levetiracetam
ketoconazole|p||azole|ketoconazol
ketorolac|p|||ketorolaco
Kliofem|m|estradiol-norethindrone
Kliovance|m|estradiol-norethindrone
Klonopin|p|clonazepam|benzo
kratom|h
Kyleena|m|levonorgestrel|progestin
L-arginine|s|||L-arginina
L-citrulline|s|||L-citrulina
L-theanine|s|||L-teanina
labetalol|p||betaBlocker
lacosamide|p|||lacosamida
Lamictal|p|lamotrigine
Lamisil|o|terbinafine
lamotrigine|p|||lamotrigina
Lanoxin|p|digoxin|digoxin
lansoprazole|o|||lansoprazol
Lantus|p|insulin glargine
Largactil|p|chlorpromazine|antipsychFirst
Lasix|p|furosemide
Latuda|p|lurasidone|antipsychSecond
lavender|h|||lavanda
lenalidomide|p|||lenalidomida
Lenzetto|m|estradiol
letrozole|p||aromatase|letrozol
leuprolide|m||gnrh|leuprolida/leuprorelina
levalbuterol|p|||levosalbutamol
Levest|m|ethinyl estradiol-levonorgestrel|chc
levetiracetam|p
Levitra|p|vardenafil|pde5
levocetirizine|o|||levocetirizina
levofloxacin|p|||levofloxacino/levofloxacina
levomilnacipran|p||snri|levomilnaciprán
Levonelle|m|levonorgestrel|progestin
levonorgestrel|m||progestin
Levosert|m|levonorgestrel|progestin
levothyroxine|m|||levotiroxina
Levoxyl|m|levothyroxine
Levsin|p|hyoscyamine|anticholinergic
Lexapro|p|escitalopram|ssri
Lexotan|p|bromazepam|benzo
Lexotanil|p|bromazepam|benzo
Lialda|p|mesalamine
Librium|p|chlordiazepoxide|benzo
licorice root|h|||raíz de regaliz
lidocaine|o|||lidocaína
lidocaine-prilocaine|p|||lidocaína-prilocaína
Liletta|m|levonorgestrel|progestin
Lioresal|p|baclofen
liothyronine|m|||liotironina
Lipitor|p|atorvastatin|lipid
liraglutide|p|||liraglutida
lisdexamfetamine|p|||lisdexanfetamina
lisinopril|p
lithium|p||moodStab|litio/carbonato de litio
Lithobid|p|lithium|moodStab
Livalo|p|pitavastatin|lipid
Livial|m|tibolone
Loestrin|m|ethinyl estradiol-norethindrone|chc
loperamide|o|||loperamida
Lopid|p|gemfibrozil|lipid
lopinavir-ritonavir|p||hiv
Lopressor|p|metoprolol|betaBlocker
loratadine|o|||loratadina
lorazepam|p||benzo
losartan|p|||losartán
Losec|p|omeprazole|acid
Lotensin|p|benazepril
Lotrimin|o|clotrimazole
lovastatin|p||lipid|lovastatina
loxapine|p||antipsychFirst|loxapina
Lucette|m|drospirenone-ethinyl estradiol|chc
Lunesta|p|eszopiclone
Lupron|m|leuprolide|gnrh
lurasidone|p||antipsychSecond|lurasidona
Lustral|p|sertraline|ssri
Luvox|p|fluvoxamine|ssri
Lyrica|p|pregabalin|gabapentinoid
maca|h||sexSupplement
Macrobid|p|nitrofurantoin
magnesium|v|||magnesio
Marplan|p|isocarboxazid|maoi
Marvelon|m|desogestrel-ethinyl estradiol|chc
Maxalt|p|rizatriptan
Maxzide|p|triamterene-hydrochlorothiazide|thiazide
Medikinet|p|methylphenidate|adhdStim
Medrol|p|methylprednisolone|steroid
medroxyprogesterone|m||progestin|medroxiprogesterona
melatonin|s|||melatonina
meloxicam|p
memantine|p|||memantina
Mercilon|m|desogestrel-ethinyl estradiol|chc
mesalamine|p|||mesalazina/mesalamina
Metamucil|s|fiber (psyllium)
metformin|p|||metformina
methadone|p||opioid|metadona
methimazole|p|||metimazol/tiamazol
methocarbamol|p|||metocarbamol
methotrexate|p|||metotrexato
methyldopa|p||alpha2|metildopa
methylphenidate|p||adhdStim|metilfenidato
methylprednisolone|p||steroid|metilprednisolona
methyltestosterone|m||androgen|metiltestosterona
metoclopramide|p||prokinetic|metoclopramida
metolazone|p||thiazide|metolazona
metoprolol|p||betaBlocker
metronidazole|p|||metronidazol
Micardis|p|telmisartan
miconazole|o|||miconazol
Microgynon|m|ethinyl estradiol-levonorgestrel|chc
Microzide|p|hydrochlorothiazide|thiazide
milk thistle|h|||cardo mariano
milnacipran|p||snri|milnaciprán
Minipress|p|prazosin|alphaBlocker
Minocin|p|minocycline
minocycline|p|||minociclina
minoxidil|o
mirabegron|p|||mirabegrón
Miralax|o|polyethylene glycol 3350
Mirapex|p|pramipexole|dopamine
Mirena|m|levonorgestrel|progestin
mirtazapine|p||antidepOther|mirtazapina
Mobic|p|meloxicam
modafinil|p|||modafinilo
Molipaxin|p|trazodone|antidepOther
mometasone|o|||mometasona
Monistat|o|miconazole
montelukast|p
morphine|p||opioid|morfina
Motilium|p|domperidone|prokinetic
Motrin|o|ibuprofen
Mounjaro|p|tirzepatide
MS Contin|p|morphine|opioid
Mucinex|o|guaifenesin
multivitamin|v|||multivitamínico
Muse|p|alprostadil
mycophenolate|p|||micofenolato
Myrbetriq|p|mirabegron
Mysoline|p|primidone|aedInducer
NAC (acetylcysteine)|s|||NAC (acetilcisteína)
nadolol|p||betaBlocker
nafarelin|m||gnrh|nafarelina
naltrexone|p|||naltrexona
Namenda|p|memantine
nandrolone|m||androgen|nandrolona
naproxen|o|||naproxeno
Nardil|p|phenelzine|maoi
Nasonex|o|mometasone
Natrilix|p|indapamide|thiazide
Nebido|m|testosterone|androgen
Nebilet|p|nebivolol|betaBlocker
nebivolol|p||betaBlocker
nefazodone|p||antidepOther|nefazodona
Neoral|p|cyclosporine
Neupro|p|rotigotine|dopamine
Neurontin|p|gabapentin|gabapentinoid
Nexium|o|esomeprazole
Nexplanon|m|etonogestrel|progestin
Nicorette|o|nicotine
nicotine|o|||nicotina
nifedipine|p|||nifedipino/nifedipina
nitrofurantoin|p|||nitrofurantoína
nitroglycerin|p||nitrate|nitroglicerina
Nitrolingual|p|nitroglycerin|nitrate
Nitrostat|p|nitroglycerin|nitrate
nizatidine|o||acid|nizatidina
Nolvadex|p|tamoxifen|serm
Norco|p|hydrocodone-acetaminophen|opioid
norethindrone|m||progestin|noretisterona/noretindrona
Norgeston|m|levonorgestrel|progestin
norgestrel|m||progestin
Noriday|m|norethindrone|progestin
Norpramin|p|desipramine|tca
nortriptyline|p||tca|nortriptilina
Norvasc|p|amlodipine
Norvir|p|ritonavir|hiv
Novolog|p|insulin aspart
Nubeqa|p|darolutamide|antiandrogen
Nucynta|p|tapentadol|opioid
Nurofen|o|ibuprofen
Nurtec|p|rimegepant
NuvaRing|m|ethinyl estradiol-etonogestrel|chc
Nytol|o|diphenhydramine|antihist
ocrelizumab|p
Ocrevus|p|ocrelizumab
Oestrogel|m|estradiol
olanzapine|p||antipsychSecond|olanzapina
olmesartan|p|||olmesartán
Olmetec|p|olmesartan
omega-3 fish oil|s|||omega-3 (aceite de pescado)
omeprazole|o||acid|omeprazol
Omnic|p|tamsulosin|alphaBlocker
ondansetron|p|||ondansetrón
Onfi|p|clobazam|benzo
Opill|m|norgestrel|progestin
Orfidal|p|lorazepam|benzo
Orgovyx|m|relugolix|gnrh
Orilissa|m|elagolix|gnrh
orlistat|o
oseltamivir|p
ospemifene|p|||ospemifeno
Osphena|p|ospemifene
Otezla|p|apremilast
Ovestin|m|estriol
Ovranette|m|ethinyl estradiol-levonorgestrel|chc
Oxandrin|m|oxandrolone|androgen
oxandrolone|m||androgen|oxandrolona
oxazepam|p||benzo
oxcarbazepine|p|||oxcarbazepina
oxybutynin|p||anticholinergic|oxibutinina
oxycodone|p||opioid|oxicodona
oxycodone-acetaminophen|p||opioid|oxicodona-acetaminofén
OxyContin|p|oxycodone|opioid
oxymorphone|p||opioid|oximorfona
Ozempic|p|semaglutide
Pacerone|p|amiodarone
palbociclib|p
paliperidone|p||antipsychSecond|paliperidona
Pamelor|p|nortriptyline|tca
Panadol|o|paracetamol
pantoprazole|p|||pantoprazol
paracetamol|o
Parlodel|p|bromocriptine|dopamine
Parnate|p|tranylcypromine|maoi
paroxetine|p||ssri|paroxetina
Paxil|p|paroxetine|ssri
penicillin V|p|||penicilina V
Pepcid|o|famotidine|acid
Pepto-Bismol|o|bismuth subsalicylate
Percocet|p|oxycodone-acetaminophen|opioid
perindopril|p
perphenazine|p||antipsychFirst|perfenazina
phenelzine|p||maoi|fenelzina
Phenergan|p|promethazine|antihist
phenobarbital|p||aedInducer|fenobarbital
phentermine|p|||fentermina
phenylephrine|o|||fenilefrina
phenytoin|p||aedInducer|fenitoína
pioglitazone|p|||pioglitazona
Piriton|o|chlorpheniramine|antihist
pitavastatin|p||lipid|pitavastatina
Plan B|m|levonorgestrel|progestin
Plaquenil|p|hydroxychloroquine
Plavix|p|clopidogrel
polyethylene glycol 3350|o|||polietilenglicol 3350
Postinor|m|levonorgestrel|progestin
potassium|v|||potasio
Pradaxa|p|dabigatran
pramipexole|p||dopamine|pramipexol
prasterone|m|||prasterona
Pravachol|p|pravastatin|lipid
pravastatin|p||lipid|pravastatina
prazosin|p||alphaBlocker|prazosina
prednisolone|p||steroid|prednisolona
prednisone|p||steroid|prednisona
pregabalin|p||gabapentinoid|pregabalina
Premarin|m|conjugated estrogens
prenatal vitamin|v|||vitamina prenatal
Prevacid|o|lansoprazole
Prezista|p|darunavir|hiv
Priadel|p|lithium|moodStab
Priligy|p|dapoxetine|ssri
Prilosec|o|omeprazole|acid
primidone|p||aedInducer|primidona
Primolut|m|norethindrone|progestin
Prinivil|p|lisinopril
Pristiq|p|desvenlafaxine|snri
Proair|p|albuterol
probiotic|s|||probiótico
Procardia|p|nifedipine
prochlorperazine|p||antipsychFirst|proclorperazina
progesterone|m|||progesterona
Prograf|p|tacrolimus
Progynova|m|estradiol
Prolia|p|denosumab
promethazine|p||antihist|prometazina
Prometrium|m|progesterone
Propecia|p|finasteride|fiveAri
propranolol|p||betaBlocker
Proscar|p|finasteride|fiveAri
Prostap|m|leuprolide|gnrh
protein powder|s|||proteína en polvo
Protonix|p|pantoprazole
Provera|m|medroxyprogesterone|progestin
Provigil|p|modafinil
Prozac|p|fluoxetine|ssri
pseudoephedrine|o|||pseudoefedrina
Pulmicort|p|budesonide
Qelbree|p|viloxazine
quetiapine|p||antipsychSecond|quetiapina
quinapril|p
raloxifene|p|||raloxifeno
ramelteon|p|||ramelteón
ramipril|p
Ranexa|p|ranolazine
ranolazine|p|||ranolazina
Rapaflo|p|silodosin|alphaBlocker
Rapamune|p|sirolimus|steroid
rasagiline|p|||rasagilina
Ravotril|p|clonazepam|benzo
Reagila|p|cariprazine|antipsychPartial
Reclast|p|zoledronic acid
red clover|h|||trébol rojo
Reglan|p|metoclopramide|prokinetic
Regurin|p|trospium|anticholinergic
relugolix|m||gnrh
Remeron|p|mirtazapine|antidepOther
Remicade|p|infliximab
Renitec|p|enalapril
Replens|o|vaginal moisturizer
Requip|p|ropinirole|dopamine
Restoril|p|temazepam|benzo
Retin-A|p|tretinoin
Revatio|p|sildenafil|pde5
Revlimid|p|lenalidomide
Rexulti|p|brexpiprazole|antipsychPartial
Reyataz|p|atazanavir|hiv
rhodiola|h
Rigevidon|m|ethinyl estradiol-levonorgestrel|chc
rimegepant|p
Risperdal|p|risperidone|antipsychSecond
risperidone|p||antipsychSecond|risperidona
Ritalin|p|methylphenidate|adhdStim
ritonavir|p||hiv
rivaroxaban|p|||rivaroxabán
Rivotril|p|clonazepam|benzo
rizatriptan|p|||rizatriptán
Roaccutane|p|isotretinoin|retinoid
Robaxin|p|methocarbamol
Rogaine|o|minoxidil
ropinirole|p||dopamine|ropinirol
rosuvastatin|p||lipid|rosuvastatina
rotigotine|p||dopamine|rotigotina
Rozerem|p|ramelteon
Rybelsus|p|semaglutide
sacubitril-valsartan|p|||sacubitrilo-valsartán
salbutamol|p
salmeterol|p
SAMe|s
Sandrena|m|estradiol
Saphris|p|asenapine|antipsychSecond
Savella|p|milnacipran|snri
saw palmetto|h|||palma enana americana (saw palmetto)
Saxenda|p|liraglutide
Sayana Press|m|medroxyprogesterone|progestin
scopolamine|p||anticholinergic|escopolamina
Seasonique|m|ethinyl estradiol-levonorgestrel|chc
selegiline|p||maoi|selegilina
selenium|v|||selenio
Seloken|p|metoprolol|betaBlocker
semaglutide|p|||semaglutida
senna|o|||sen
Senokot|o|senna
Senshio|p|ospemifene
Serevent|p|salmeterol
Seropram|p|citalopram|ssri
Seroquel|p|quetiapine|antipsychSecond
Seroxat|p|paroxetine|ssri
sertraline|p||ssri|sertralina
shatavari|h
sildenafil|p||pde5|sildenafil/sildenafilo
Silenor|p|doxepin|tca
silodosin|p||alphaBlocker|silodosina
Silodyx|p|silodosin|alphaBlocker
simethicone|o|||simeticona
simvastatin|p||lipid|simvastatina
Sinemet|p|carbidopa-levodopa|dopamine
Singulair|p|montelukast
sirolimus|p||steroid
sitagliptin|p|||sitagliptina
Slinda|m|drospirenone|progestin
Slynd|m|drospirenone|progestin
Solian|p|amisulpride|antipsychSecond
solifenacin|p||anticholinergic|solifenacina
sotalol|p||betaBlocker
Spedra|p|avanafil|pde5
Spiriva|p|tiotropium
spironolactone|p||spiro|espironolactona
Spravato|p|esketamine
Sprintec|m|ethinyl estradiol-norgestimate|chc
St. John's wort|h||sjw|hierba de San Juan
Stelara|p|ustekinumab
Stendra|p|avanafil|pde5
Stilnoct|p|zolpidem
Strattera|p|atomoxetine|adhdNonstim
Suboxone|p|buprenorphine-naloxone|opioid
Sudafed|o|pseudoephedrine
sulfamethoxazole-trimethoprim|p|||sulfametoxazol-trimetoprima
sulfasalazine|p|||sulfasalazina
sumatriptan|p|||sumatriptán
Sustanon|m|testosterone|androgen
suvorexant|p
Sycrest|p|asenapine|antipsychSecond
Symbicort|p|budesonide-formoterol
Synarel|m|nafarelin|gnrh
Synthroid|m|levothyroxine
tacrolimus|p
tadalafil|p||pde5|tadalafil/tadalafilo
Tafil|p|alprazolam|benzo
Tagamet|o|cimetidine|acid
Tamiflu|p|oseltamivir
tamoxifen|p||serm|tamoxifeno
tamsulosin|p||alphaBlocker|tamsulosina
Tapazole|p|methimazole
tapentadol|p||opioid
Tecfidera|p|dimethyl fumarate
Tegretol|p|carbamazepine|aedInducer
telmisartan|p|||telmisartán
temazepam|p||benzo
Tempra|o|paracetamol
Tenex|p|guanfacine|alpha2
Tenormin|p|atenolol|betaBlocker
terazosin|p||alphaBlocker|terazosina
terbinafine|o|||terbinafina
Testavan|m|testosterone|androgen
Testim|m|testosterone|androgen
Testogel|m|testosterone|androgen
testosterone|m||androgen|testosterona
the pill (birth control)|m|||la píldora (anticonceptiva)
thioridazine|p||antipsychFirst|tioridazina
Thorazine|p|chlorpromazine|antipsychFirst
tibolone|m|||tibolona
ticagrelor|p
Tildiem|p|diltiazem
tiotropium|p|||tiotropio
tirzepatide|p|||tirzepatida
Tivicay|p|dolutegravir
tizanidine|p|||tizanidina
tofacitinib|p
Tofranil|p|imipramine|tca
tolterodine|p||anticholinergic|tolterodina
tongkat ali|h||sexSupplement
Topamax|p|topiramate|aedOther
topiramate|p||aedOther|topiramato
Toprol|p|metoprolol|betaBlocker
torsemide|p|||torasemida/torsemida
Tostran|m|testosterone|androgen
Toviaz|p|fesoterodine|anticholinergic
tramadol|p||opioid
Trandate|p|labetalol|betaBlocker
Trankimazin|p|alprazolam|benzo
tranylcypromine|p||maoi|tranilcipromina
trazodone|p||antidepOther|trazodona
Trelstar|m|triptorelin|gnrh
tretinoin|p|||tretinoína
Trevilor|p|venlafaxine|snri
Trexall|p|methotrexate
triamterene-hydrochlorothiazide|p||thiazide|triamtereno-hidroclorotiazida
tribulus|h||sexSupplement
Tricor|p|fenofibrate|lipid
trifluoperazine|p||antipsychFirst|trifluoperazina
Trileptal|p|oxcarbazepine
trimethoprim|p|||trimetoprima/trimetoprim
Trintellix|p|vortioxetine|antidepOther
triptorelin|m||gnrh|triptorelina
Tritace|p|ramipril
trospium|p||anticholinergic|trospio
Trulicity|p|dulaglutide
Truvada|p|emtricitabine-tenofovir
Tums|o|calcium carbonate
turmeric (curcumin)|s|||cúrcuma (curcumina)
Tylenol|o|acetaminophen
ulipristal|m
Uloric|p|febuxostat
Ultram|p|tramadol|opioid
Unisom|o|doxylamine|antihist
Urorec|p|silodosin|alphaBlocker
Uroxatral|p|alfuzosin|alphaBlocker
ustekinumab|p
Utrogestan|m|progesterone
Vagifem|m|estradiol
vaginal lubricant (silicone-based)|o|||lubricante vaginal (de silicona)
vaginal lubricant (water-based)|o|||lubricante vaginal (a base de agua)
vaginal moisturizer|o|||hidratante vaginal
Vagirux|m|estradiol
valacyclovir|p|||valaciclovir
Valdoxan|p|agomelatine
valerian|h|||valeriana
Valium|p|diazepam|benzo
valproate|p||aedOther|ácido valproico/valproato
valsartan|p|||valsartán
Valtrex|p|valacyclovir
Vandral|p|venlafaxine|snri
vardenafil|p||pde5|vardenafil/vardenafilo
varenicline|p|||vareniclina
Vasotec|p|enalapril
venlafaxine|p||snri|venlafaxina
Ventolin|p|albuterol
Veozah|p|fezolinetant
verapamil|p|||verapamilo
Vesicare|p|solifenacin|anticholinergic
Viagra|p|sildenafil|pde5
Vibramycin|p|doxycycline
Vicodin|p|hydrocodone-acetaminophen|opioid
Victoza|p|liraglutide
Viibryd|p|vilazodone|antidepOther
vilazodone|p||antidepOther|vilazodona
viloxazine|p|||viloxazina
Vimpat|p|lacosamide
Viridal|p|alprostadil
Vistaril|p|hydroxyzine|antihist
vitamin A|v|||vitamina A
vitamin B1 (thiamine)|v|||vitamina B1 (tiamina)
vitamin B12|v|||vitamina B12
vitamin B6 (pyridoxine)|v|||vitamina B6 (piridoxina)
vitamin C|v|||vitamina C
vitamin D|v|||vitamina D
vitamin E|v|||vitamina E
vitamin K|v|||vitamina K
Vitaros|p|alprostadil
Vivelle-Dot|m|estradiol
Vivitrol|p|naltrexone
Vizarsin|p|sildenafil|pde5
Voltaren|o|diclofenac
vortioxetine|p||antidepOther|vortioxetina
Vraylar|p|cariprazine|antipsychPartial
Vyleesi|p|bremelanotide
Vyvanse|p|lisdexamfetamine
warfarin|p|||warfarina
Wegovy|p|semaglutide
Wellbutrin|p|bupropion|antidepOther
Xanax|p|alprazolam|benzo
Xarelto|p|rivaroxaban
Xatral|p|alfuzosin|alphaBlocker
Xeljanz|p|tofacitinib
Xeloda|p|capecitabine
Xenical|p|orlistat
Xeplion|p|paliperidone|antipsychSecond
Xeristar|p|duloxetine|snri
Xopenex|p|levalbuterol
Xtandi|p|enzalutamide|antiandrogen
Xulane|m|ethinyl estradiol-norelgestromin|chc
Xyzal|o|levocetirizine
Yasmin|m|drospirenone-ethinyl estradiol|chc
Yasminelle|m|drospirenone-ethinyl estradiol|chc
Yaz|m|drospirenone-ethinyl estradiol|chc
yohimbe|h||sexSupplement
Zanaflex|p|tizanidine
Zebeta|p|bisoprolol|betaBlocker
Zelleta|m|desogestrel|progestin
Zepbound|p|tirzepatide
Zestril|p|lisinopril
Zetia|p|ezetimibe
Zimovane|p|zopiclone
zinc|v
ziprasidone|p||antipsychSecond|ziprasidona
Zispin|p|mirtazapine|antidepOther
Zithromax|p|azithromycin
Zocor|p|simvastatin|lipid
Zofran|p|ondansetron
Zoladex|m|goserelin|gnrh
zoledronic acid|p|||ácido zoledrónico
Zoloft|p|sertraline|ssri
zolpidem|p
Zonegran|p|zonisamide
zonisamide|p|||zonisamida
zopiclone|p|||zopiclona
Zovirax|p|acyclovir
Zumenon|m|estradiol
Zyban|p|bupropion|antidepOther
Zyloprim|p|allopurinol
Zyprexa|p|olanzapine|antipsychSecond
Zyrtec|o|cetirizine
Zytiga|p|abiraterone|antiandrogen
ZzzQuil|o|diphenhydramine|antihist
`
