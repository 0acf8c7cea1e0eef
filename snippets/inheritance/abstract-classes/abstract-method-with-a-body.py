from abc import ABC, abstractmethod


class Report(ABC):
    @abstractmethod
    def lines(self):
        return ["header"]

    def text(self):
        return "/".join(self.lines())


class Sales(Report):
    def lines(self):
        return super().lines() + ["sales"]


try:
    Report()
except TypeError as error:
    outcome = type(error).__name__

assert outcome == "TypeError"
assert Report.__abstractmethods__ == frozenset({"lines"})
assert Sales().text() == "header/sales"
print(outcome, Sales().text())
