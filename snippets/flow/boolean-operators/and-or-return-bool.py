result = "name" and ["item"]
print(result)
assert type(result) is bool
