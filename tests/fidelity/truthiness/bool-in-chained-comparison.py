# shows: each link of a chained comparison is asked at most once
calls = []


class Link:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        calls.append(f"{self.name}<{other.name}")
        return Answer(self.name)


class Answer:
    def __init__(self, name):
        self.name = name

    def __bool__(self):
        calls.append(f"bool {self.name}")
        return True


assert Link("a") < Link("b") < Link("c")
print(calls)
assert calls == ["a<b", "bool a", "b<c", "bool b"]
