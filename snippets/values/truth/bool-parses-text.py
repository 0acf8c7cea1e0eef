print(bool("False"))
assert bool("False") is False
