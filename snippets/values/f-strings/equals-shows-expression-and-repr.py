x, name = 5, "Ann"
assert f"{x=}" == "x=5"
assert f"{x = }" == "x = 5"
assert f"{x  +  1=}" == "x  +  1=6"
assert f"{name=}" == "name='Ann'"
print(f"{x = }", f"{name=}")
