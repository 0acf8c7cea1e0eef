import pickle

anonymous = lambda: "anonymous"
assert anonymous.__qualname__ == "<lambda>"
try:
    outcome = pickle.dumps(anonymous)
except (pickle.PicklingError, AttributeError) as error:
    outcome = "refused"
assert outcome == "refused"

anonymous.__qualname__ = "anonymous"
assert pickle.loads(pickle.dumps(anonymous)) is anonymous
print(outcome)
