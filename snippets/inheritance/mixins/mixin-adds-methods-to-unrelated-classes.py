class LoggerMixin:
    def log(self, message):
        lines.append(f"{type(self).__name__}: {message}")


class Service:
    pass


class Worker(LoggerMixin, Service):
    def run(self):
        self.log("running")


class Number(LoggerMixin, int):
    pass


lines = []
Worker().run()
number = Number(7)
number.log("seven")
assert lines == ["Worker: running", "Number: seven"]
assert number + 1 == 8
assert issubclass(Worker, Service)
print(lines)
