mixed = [3, "1", 2]
errors = []
for attempt in (lambda: sorted(mixed), lambda: None < 1):
    try:
        attempt()
    except TypeError as error:
        errors.append(type(error).__name__)

assert errors == ["TypeError", "TypeError"]
assert sorted(mixed, key=str) == ["1", 2, 3]
print(errors, sorted(mixed, key=str))
