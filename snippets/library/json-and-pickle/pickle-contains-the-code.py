import pickle


def greet():
    return "old"


data = pickle.dumps(greet)


def greet():
    return "new"


result = pickle.loads(data)()
print(result)
assert result == "old"
