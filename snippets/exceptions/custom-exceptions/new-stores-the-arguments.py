class PaymentError(Exception):
    def __init__(self, code, note=None):
        self.code = code


class LineError(OSError):
    def __init__(self, code):
        self.code = code


error = PaymentError(402, "expired")
assert error.code == 402
assert (error.args, str(error)) == ((402, "expired"), "(402, 'expired')")
assert PaymentError(402, note="expired").args == (402,)
assert PaymentError.__new__(PaymentError, "any").args == ("any",)
assert (LineError(402).code, LineError(402).args, str(LineError(402))) == (402, (), "")
print(error.args, str(error))
