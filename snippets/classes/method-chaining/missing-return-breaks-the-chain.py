class Query:
    def __init__(self):
        self.parts = []

    def where(self, condition):
        self.parts.append(condition)


query = Query()
try:
    query.where("a").where("b")
    outcome = "chained"
except AttributeError as error:
    outcome = str(error)
assert outcome == "'NoneType' object has no attribute 'where'"
assert query.parts == ["a"]
print(outcome)
