calls = []
log = []


def logged(function):
    def wrapper(*args):
        log.append((function.__name__, args))
        return function(*args)

    return wrapper


def admins_only(function):
    def wrapper(user):
        return function(user) if user == "admin" else "denied"

    return wrapper


def twice(function):
    def wrapper(user):
        function(user)
        return function(user.upper())

    return wrapper


def delete(user):
    calls.append(user)
    return f"deleted by {user}"


guarded = admins_only(delete)

assert (guarded("guest"), calls) == ("denied", [])
assert (guarded("admin"), calls) == ("deleted by admin", ["admin"])
assert (twice(delete)("ann"), calls) == ("deleted by ANN", ["admin", "ann", "ANN"])
assert (logged(delete)("bob"), log) == ("deleted by bob", [("delete", ("bob",))])
print(guarded("guest"), calls, log)
