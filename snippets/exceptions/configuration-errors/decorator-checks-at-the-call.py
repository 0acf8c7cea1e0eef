import functools

settings = {}


def requires(*names):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*arguments):
            missing = [name for name in names if name not in settings]
            if missing:
                raise LookupError(f"{function.__name__} needs {missing}")
            return function(*arguments)

        return wrapper

    return decorate


@requires("host", "port")
def connect():
    return f"{settings['host']}:{settings['port']}"


def outcome():
    try:
        return connect()
    except LookupError as error:
        return str(error)


outcomes = [outcome()]
for name, value in (("host", "db"), ("port", 80)):
    settings[name] = value
    outcomes.append(outcome())
assert outcomes == ["connect needs ['host', 'port']", "connect needs ['port']", "db:80"]
print(outcomes)
