class AppError(Exception):
    pass


class ValidationError(AppError, ValueError):
    pass


def handled_by(error):
    names = []
    for kind in (AppError, ValueError, TypeError):
        try:
            raise error
        except kind:
            names.append(kind.__name__)
        except Exception:
            pass
    return names


assert handled_by(ValidationError("age")) == ["AppError", "ValueError"]
assert handled_by(AppError("age")) == ["AppError"]
assert handled_by(ValueError("age")) == ["ValueError"]
print(handled_by(ValidationError("age")))
