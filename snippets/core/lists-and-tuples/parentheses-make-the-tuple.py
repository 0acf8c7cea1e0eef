single = (1)

print(single, type(single).__name__)
assert type(single) is tuple
