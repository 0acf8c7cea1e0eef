def find(users, name):
    return users.get(name)


users = {"ada": 36}
assert (find(users, "ada"), find(users, "bob")) == (36, None)
errors = []
try:
    text = f"age: {find(users, 'bob')}"
except (KeyError, TypeError) as error:
    errors.append(error)
assert errors or text == "age: None"
print(errors)
assert errors != []
