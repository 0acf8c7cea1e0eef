log = []


def risky():
    try:
        {}["missing"]
    except TypeError:
        log.append("handled")
    finally:
        log.append("finally")


try:
    risky()
except KeyError as error:
    log.append(f"caller got KeyError: {error}")
assert log == ["finally", "caller got KeyError: 'missing'"]
print(log)
