# /// script
# dependencies = ["flask"]
# ///
import secrets

from flask import Flask, session


def baskets(permanent, refresh=True):
    app = Flask(__name__)
    app.config.update(SECRET_KEY=secrets.token_hex(), SESSION_REFRESH_EACH_REQUEST=refresh)

    @app.get("/<item>")
    def add(item):
        if "basket" not in session:
            session["basket"] = []
            session.permanent = permanent
        session["basket"].append(item)
        return session["basket"]

    client = app.test_client()
    return [client.get(f"/{item}").get_json() for item in ("pen", "ink", "pad")][2]


assert baskets(permanent=False) == ["pen", "pad"]
assert baskets(permanent=True) == ["pen", "ink", "pad"]
assert baskets(permanent=True, refresh=False) == ["pen", "pad"]
print(baskets(permanent=True))
