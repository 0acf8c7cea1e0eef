log = []


class Session:
    def __enter__(self):
        log.append("set up")

    def __exit__(self, kind, error, traceback):
        log.append("clean up")


def outcome_of(kind):
    log.clear()
    try:
        with kind():
            log.append("block")
    except (TypeError, AttributeError):
        log.append("refused")
    return log


assert Session.__bases__ == (object,)
assert outcome_of(Session) == ["set up", "block", "clean up"]

exit_method = Session.__exit__
del Session.__exit__
assert outcome_of(Session) == ["refused"]

Session.__exit__ = exit_method
assert outcome_of(Session) == ["set up", "block", "clean up"]
del Session.__enter__
assert outcome_of(Session) == ["refused"]
print("without __enter__:", log)
