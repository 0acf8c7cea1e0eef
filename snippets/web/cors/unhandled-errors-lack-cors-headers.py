# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware


def missing():
    raise HTTPException(404)


def build():
    app = FastAPI()
    app.add_api_route("/broken", lambda: 1 / 0)
    app.add_api_route("/missing", missing)
    return app


def seen(app, url):
    client = TestClient(app, raise_server_exceptions=False)
    answer = client.get(url, headers={"Origin": "https://shop.example"})
    return answer.status_code, answer.headers.get("Access-Control-Allow-Origin")


inside = build()
inside.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])
outside = CORSMiddleware(build(), allow_origins=["https://shop.example"])
assert [seen(inside, url) for url in ("/missing", "/broken")] == [(404, "https://shop.example"), (500, None)]
assert seen(outside, "/broken") == (500, "https://shop.example")
print(seen(inside, "/broken"), seen(outside, "/broken"))
