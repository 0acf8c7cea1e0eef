import pickle


def greet():
    return "old"


class Price:
    currency = "old"


function_data = pickle.dumps(greet, protocol=0)
class_data = pickle.dumps(Price, protocol=0)
instance_data = pickle.dumps(Price())


def greet():
    return "new"


class Price:
    currency = "new"


try:
    pickle.dumps(lambda: "anonymous")
    outcome = "nothing raised"
except (pickle.PicklingError, AttributeError) as error:
    outcome = "refused"

assert function_data == b"c__main__\ngreet\np0\n."
assert class_data == b"c__main__\nPrice\np0\n."
assert pickle.loads(function_data)() == "new"
assert pickle.loads(class_data) is Price
assert pickle.loads(instance_data).currency == "new"
assert outcome == "refused"
print(function_data, pickle.loads(function_data)(), outcome)
