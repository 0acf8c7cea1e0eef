class Engine:
    def start(self):
        return "started"


class Bare:
    def __init__(self):
        self.engine = Engine()


class Delegating(Bare):
    def start(self):
        return self.engine.start()


class Forwarding(Bare):
    def __getattr__(self, name):
        return getattr(self.engine, name)


assert hasattr(Bare(), "start") is False
assert (Delegating().start(), Forwarding().start(), Bare().engine.start()) == ("started",) * 3
print(Delegating().start(), Forwarding().start())
