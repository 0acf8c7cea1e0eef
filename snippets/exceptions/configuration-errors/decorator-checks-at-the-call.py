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


settings["host"] = "db"
try:
    connect()
    outcome = "connected"
except LookupError as error:
    outcome = str(error)
assert outcome == "connect needs ['port']"
settings["port"] = 80
assert connect() == "db:80"
print(outcome)
