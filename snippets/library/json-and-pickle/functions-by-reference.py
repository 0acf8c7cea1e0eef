import pickle


def greet():
    return "old"


class Price:
    currency = "old"


function_data, class_data = pickle.dumps(greet, protocol=0), pickle.dumps(Price, protocol=0)
assert function_data == b"c__main__\ngreet\np0\n."
assert class_data == b"c__main__\nPrice\np0\n."
assert (pickle.loads(function_data)(), pickle.loads(class_data).currency) == ("old", "old")


def greet():
    return "new"


Price.currency = "new"
assert (pickle.loads(function_data)(), pickle.loads(class_data).currency) == ("new", "new")
print(function_data, pickle.loads(function_data)())
