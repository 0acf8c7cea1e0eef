name, pi = "Ann", 3.14159
assert f"{name=:>5}" == "name=  Ann"
assert (f"{name=!s}", f"{name=!r:>7}") == ("name=Ann", "name=  'Ann'")
assert f"{pi=:.2f}" == "pi=3.14"
print(f"{name=:>5}", f"{pi=:.2f}")
