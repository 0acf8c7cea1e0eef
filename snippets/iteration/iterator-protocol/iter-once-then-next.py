log = []


class Span:
    def __init__(self, start, stop):
        self.start, self.stop = start, stop

    def __iter__(self):
        log.append("__iter__")
        return SpanIterator(self)


class SpanIterator:
    def __init__(self, span):
        self.position, self.stop = span.start, span.stop

    def __next__(self):
        log.append("__next__")
        if self.position == self.stop:
            raise StopIteration
        self.position += 1
        return self.position - 1


for number in Span(5, 7):
    log.append(number)
assert log == ["__iter__", "__next__", 5, "__next__", 6, "__next__"]
print(log)
