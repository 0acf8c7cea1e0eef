class AppError(Exception):
    pass


class ValidationError(AppError):
    pass


class FieldError(ValidationError):
    pass


def caught(error, kind):
    try:
        try:
            raise error
        except kind:
            return True
    except Exception:
        return False


table = {
    kind.__name__: [caught(error, kind) for error in (FieldError(), ValidationError(), AppError(), ValueError())]
    for kind in (AppError, ValidationError, FieldError)
}
assert table == {
    "AppError": [True, True, True, False],
    "ValidationError": [True, True, False, False],
    "FieldError": [True, False, False, False],
}
print(*table.items(), sep="\n")
