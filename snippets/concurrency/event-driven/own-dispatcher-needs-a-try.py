log = []


def fail(event):
    log.append("fail")
    raise ValueError(event)


def later(event):
    log.append("later")


def dispatch(event):
    for handler in (fail, later):
        handler(event)


def dispatch_each(event):
    for handler in (fail, later):
        try:
            handler(event)
        except Exception as error:
            log.append(f"caught {error}")


def log_of(dispatcher):
    log.clear()
    try:
        dispatcher("saved")
    except ValueError as error:
        log.append(f"raised {error}")
    return log.copy()


assert log_of(dispatch) == ["fail", "raised saved"]
assert log_of(dispatch_each) == ["fail", "caught saved", "later"]
print(log)
