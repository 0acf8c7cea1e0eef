def find(users, name):
    for user, age in users:
        if user == name:
            return age


ages = [find([("ada", 36)], name) for name in ("ada", "bob")]
assert ages == [36, None]
try:
    noticed = "no" if f"age: {ages[1]}" else "yes"
except TypeError:
    noticed = "yes"
print(noticed)
assert noticed == "yes"
