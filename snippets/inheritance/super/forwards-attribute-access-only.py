class Row(list):
    def by_name(self):
        return super().__getitem__(0)

    def by_operator(self):
        return super()[0]


row = Row(["first"])
outcome = "nothing raised"
try:
    row.by_operator()
except TypeError as error:
    outcome = f"TypeError: {error}"

assert row.by_name() == "first"
assert outcome == "TypeError: 'super' object is not subscriptable"
print(outcome)
