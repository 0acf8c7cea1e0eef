import pickle


def greet():
    return "old"


data = pickle.dumps(greet)
assert pickle.loads(data)() == "old"


def greet():
    return "new"


result = pickle.loads(data)()
print(result)
assert result in ("old", "new")
assert result == "old"
