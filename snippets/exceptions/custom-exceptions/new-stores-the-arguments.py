class PaymentError(Exception):
    def __init__(self, code, note=None):
        self.code = code


error = PaymentError(402, "expired")
assert error.code == 402
assert (error.args, str(error)) == ((402, "expired"), "(402, 'expired')")
assert PaymentError(402, note="expired").args == (402,)
assert PaymentError.__new__(PaymentError, "any").args == ("any",)
print(error.args, str(error))
