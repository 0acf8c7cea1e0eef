class Report:
    def render(self):
        return f"<{self.body()}>"

    def body(self):
        return "empty"


class Sales(Report):
    def body(self):
        return "sales"


assert (Report().render(), Sales().render()) == ("<empty>", "<sales>")
print(Sales().render())
