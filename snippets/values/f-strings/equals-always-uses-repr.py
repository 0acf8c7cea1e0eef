name = "Ann"
print(f"{name=}", f"{name=:>5}")
assert f"{name=}" == "name='Ann'"
assert f"{name=:>5}".startswith("name=")
assert f"{name=:>5}" == f"name={name!r:>5}"
