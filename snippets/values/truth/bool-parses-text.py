print(repr("False"), bool("False"))
assert bool("False") is False
