def handler_of(kind):
    try:
        try:
            raise kind
        except Exception:
            return "except Exception"
    except:
        return "bare except"


kinds = [SystemExit, KeyboardInterrupt, GeneratorExit]
assert [kind.__bases__ for kind in kinds] == [(BaseException,)] * 3
assert [handler_of(kind) for kind in kinds] == ["bare except"] * 3
assert handler_of(ValueError) == "except Exception"
print({kind.__name__: handler_of(kind) for kind in kinds})
