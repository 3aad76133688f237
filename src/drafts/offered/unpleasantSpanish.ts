/**
 * Words of the list that nobody is offered here: of violence, sickness, shame, bodies, sex, family, court and money troubles,
 * also where they have such a meaning in one country only.
 */
export const UNPLEASANT_SPANISH: ReadonlySet<string> = new Set(
  `abdomen abogado abono aborto abuelo abuso acabar acelga acoso actriz acusar adicto admitir aduana adulto afectar
  agitar agotar agrio agudo aguja ahogo ahorro aislar ajeno alarma alcalde alejar alerta almeja alzar amante amargo
  amasar anciano anemia antojo anular apagar apodo apuesta apuro arado arder ardilla arruga asado asalto asno ataque
  atar atento ateo atroz ausente avaro azar azote azufre baba bache bajar banco barba barro basura batalla batir
  bebida besar beso bestia bicho bien bingo boa bobo boca boda bolsa bomba bozal brazo brecha bruja brusco bruto
  buitre bulto burla burro caballo cabeza cabra cadena caer calcio calvo cama caos cara careta carga carne casco caspa
  castor catre causa ceder celda celoso cemento ceniza cerdo cero cerrar chacal chancla chico chiste chivo choque
  choza chupar ciego cigarro clamor cochino codo coger cojo cola colgar colmo combate conde conejo copa correr crimen
  cripta crisis crudo cruz cuello cuerda culebra culpa culto cuna cuota curar cutis dama dardo deber dedo defensa
  delgado delito demora denso dental derecho derrota deseo desnudo detener deuda diablo dictar diente dieta dilema
  dinero disfraz dolor don dormir dosis droga ducha duda duelo duque dureza duro ebrio eludir embudo empate empleo
  enano enemigo enfado enfermo enorme enredo entrar erizo espada esposa este etnia evadir evitar examen exceso excusa
  exento exigir exilio extremo faja fallo falso faltar familia farmacia farsa fatiga feo feroz fianza fiar fiebre
  fiera fijar fingir flaco flujo fobia fosa fracaso fraude freno frito fuga fumar funda furia fusil ganga gastar
  gemelo gemir gen gerente germen goloso golpe gordo gorila gorra gota goteo gozar grave grieta gripe gris grito
  grosor grueso guapo guardia guerra gusano hacha helio hembra herir hermano hervir higiene hijo himno hocico hombre
  hormiga hostil hoyo hueco huelga hueso huevo huida huir humo hundir hurto ilegal imitar impar imperio imponer
  incapaz inerte infiel insecto ira jarabe jefe jeringa joroba joven juerga juez juicio juntar jurar justo juvenil
  juzgar labio lacio lacra lagarto lamer larva lata latir leche lejano lengua letal licor lidiar litio llaga llanto
  llorar lobo loco locura lombriz lomo lucha macho madre mafia maldad malla malo manco mando mano manso marido masivo
  matar matriz mayor mecha mejilla menor miedo miembro militar mimo mina miope mirar misa miseria misil moho mojar
  moler momia moneda monja monto morder moreno morir morro morsa mortal mosca mozo mudar mueble muela muerte mugre
  mujer mula muleta multa muslo nasal necio negar negro nervio nieto novio nuca nudillo nudo nuera nulo obeso obispo
  oculto odiar odio ofensa ogro ojo olfato olor olvido ombligo opaco oponer opuesto oral oreja orgullo orilla oruga
  oscuro pacto padre pago palpar panal parar parir paro pasar pata patria payaso pecado pecera pecho pedir pegar pelar
  pelea peligro pellejo pelo peluca pena peor pepino perder pereza perico perro persona pesa pez picar pie pierna
  piojo pipa pirata pisar pleito plomo pobre poder polvo pomada pompa poseer posible potencia potro precoz preso
  privar prole pudor pulga pulir pulpo pulso puma pupa pupila quedar queja quemar querer quitar rabia rabo radical
  rapaz rapto raspa recaer receta rechazo recurso reja remar remedio remo rencor rendir renta reptil res rescate
  resina retiro rezar rico riesgo rigor riqueza rodilla roer romper ron ronco rubor rudo rugir ruido ruina ruleta
  ruptura sable sacar salud salvar sanear sangre sanidad sano santo sapo seco secreto secta sed severo sexo sidra
  simio sirena sobre sodio soldado soledad soltar soplar sordo suceso sudor suegra sufrir sujeto suplir surgir susto
  tabaco tajo talar tanque tatuaje temor tenaz tener tenso terapia terco terror testigo tez tibio tieso tijera timo
  tira tobillo tocar tocino tonto topar torero tormenta torpedo torso tos tosco toser trago trance trauma tribu tripa
  triste trompa tronco tropa tuerto tumba tumor tutor urgente urna vaca vacuna vagar vago vaina vale vampiro vara
  vejez vena vencer venda veneno vengar venir venta verja vibrar vicio viejo vil vino viral virgo virtud viudo voraz
  votar voto vulgar yacer yegua yerno zanja zarza zorro zurdo`.split(/\s+/),
)
