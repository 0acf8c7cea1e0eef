class Row(list):
    def by_name(self):
        return super().__getitem__(0)

    def by_operator(self):
        return super()[0]

    def by_assignment(self):
        super().size = 1


row = Row(["first"])
outcomes = []
for act in (row.by_operator, row.by_assignment):
    try:
        act()
        outcomes.append("nothing raised")
    except (TypeError, AttributeError) as error:
        outcomes.append(type(error).__name__)

assert row.by_name() == "first"
assert outcomes == ["TypeError", "AttributeError"]
assert vars(row) == {}
print(outcomes)
