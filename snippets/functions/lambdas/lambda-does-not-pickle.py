import pickle


def by_def():
    pass


by_lambda = lambda: None
try:
    pickle.dumps(by_lambda)
except pickle.PicklingError as error:
    outcome = type(error).__name__

by_lambda.__qualname__ = "by_lambda"

assert outcome == "PicklingError"
assert pickle.loads(pickle.dumps(by_def)) is by_def
assert pickle.loads(pickle.dumps(by_lambda)) is by_lambda
print(outcome)
