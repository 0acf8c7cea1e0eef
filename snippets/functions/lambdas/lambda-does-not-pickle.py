import pickle


def by_def():
    pass


by_lambda = lambda: None
outcome = "pickled"
try:
    pickle.dumps(by_lambda)
except pickle.PicklingError as error:
    outcome = type(error).__name__

assert outcome == "PicklingError"
assert pickle.loads(pickle.dumps(by_def)) is by_def
print(outcome)
