class Query:
    def __init__(self):
        self.parts = []

    def where(self, condition):
        self.parts.append(f"where {condition}")
        return self

    def limit(self, number):
        self.parts.append(f"limit {number}")
        return self


query = Query()
assert query.where("a > 1").limit(3) is query
assert query.parts == ["where a > 1", "limit 3"]
print(query.parts)
