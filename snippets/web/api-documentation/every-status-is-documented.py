# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient

app = FastAPI()


@app.get("/{number}")
def item(number: int):
    if number > 1:
        raise HTTPException(404)


client = TestClient(app)
seen = [str(client.get(f"/{number}").status_code) for number in (1, 2, "x")]
documented = list(app.openapi()["paths"]["/{number}"]["get"]["responses"])
assert seen == ["200", "404", "422"]
assert documented in (["200", "422"], seen)
print(documented)
assert documented == seen
