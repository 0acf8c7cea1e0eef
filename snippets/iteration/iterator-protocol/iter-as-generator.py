class Span:
    def __init__(self, start, stop):
        self.start, self.stop = start, stop

    def __iter__(self):
        position = self.start
        while position < self.stop:
            yield position
            position += 1


span = Span(5, 8)
assert hasattr(Span, "__next__") is False
assert [list(span), list(span)] == [[5, 6, 7], [5, 6, 7]]
assert max(span) == 7
print(list(span), list(span))
