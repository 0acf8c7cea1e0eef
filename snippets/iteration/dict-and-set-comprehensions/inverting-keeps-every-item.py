ages = {"ada": 36, "bob": 25, "cem": 36}
inverted = {age: name for name, age in ages.items()}

print(inverted)
assert len(inverted) == len(ages)
