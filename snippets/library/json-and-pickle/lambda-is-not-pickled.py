import pickle

anonymous = lambda: "anonymous"
assert anonymous.__qualname__ == "<lambda>"
try:
    pickle.dumps(anonymous)
    outcome = "pickled"
except pickle.PicklingError as error:
    outcome = "refused"
assert outcome == "refused"

anonymous.__qualname__ = "anonymous"
assert pickle.loads(pickle.dumps(anonymous)) is anonymous
print(outcome)
