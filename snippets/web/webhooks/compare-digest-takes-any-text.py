import hmac

outcomes = {}
for header in ("guess", "gu\xe9ss"):
    try:
        outcomes[header] = hmac.compare_digest(header, header)
    except TypeError as error:
        outcomes[header] = str(error)
assert outcomes.keys() == {"guess", "gu\xe9ss"} and outcomes["guess"] is True
print(outcomes)
assert outcomes["gu\xe9ss"] is True
