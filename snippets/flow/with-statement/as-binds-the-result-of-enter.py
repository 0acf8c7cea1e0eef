class Manager:
    def __init__(self, result):
        self.result = result

    def __enter__(self):
        return self.result

    def __exit__(self, *exc_info):
        return None


resource = object()
bound = []
for result in (resource, None):
    with Manager(result) as target:
        bound.append(target)
assert bound[0] is resource
assert bound[1] is None

with open("notes.txt", "w") as target:
    assert target.__enter__() is target
assert target.name == "notes.txt"
print([type(target).__name__ for target in bound], type(target).__name__)
