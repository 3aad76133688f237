// Does nothing. Asked for by its name when another file of the app did not come, to see whether the host answers.
