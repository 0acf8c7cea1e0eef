single = (1)

print(single, type(single).__name__)
assert single in (1, (1,))
assert type(single) is tuple
