class Mailer:
    def send(self, to):
        raise ConnectionError("no mail in tests")


class Service:
    def __init__(self, mailer, log):
        self.mailer, self.log = mailer, log

    def register(self, name):
        self.log.append(name)
        self.mailer.send(name)


def build(mailer=None, log=None):
    log = [] if log is None else log
    return Service(mailer or Mailer(), log)


class Recorder:
    def __init__(self):
        self.sent = []

    def send(self, to):
        self.sent.append(to)


recorder = Recorder()
service = build(mailer=recorder)
service.register("ada")
first, second = build(), build()
print(recorder.sent, first.log is second.log)
assert (recorder.sent, service.log) == (["ada"], ["ada"])
assert isinstance(first.mailer, Mailer) and first.log is not second.log
