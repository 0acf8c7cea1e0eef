# /// script
# requires-python = ">=3.14"
# ///
name = "Ada"
print(str(t"Hello, {name}"))
assert f"Hello, {name}" == "Hello, Ada"
assert str(t"Hello, {name}") == f"Hello, {name}"
