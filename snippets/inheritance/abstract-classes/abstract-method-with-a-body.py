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


assert Sales().text() == "header/sales"
print(Sales().text())
