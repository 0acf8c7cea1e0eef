# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware


def admits(pattern, origin):
    app = FastAPI()
    app.add_middleware(CORSMiddleware, allow_origin_regex=pattern)
    app.add_api_route("/", lambda: "pen")
    return "Access-Control-Allow-Origin" in TestClient(app).get("/", headers={"Origin": origin}).headers


origins = ["https://shop.example", "https://www.shop.example", "https://evilshop.example"]
loose = [admits(r"https://.*shop\.example", origin) for origin in origins]
tight = [admits(r"https://([a-z]+\.)?shop\.example", origin) for origin in origins]
assert loose == [True, True, True]
assert tight == [True, True, False]
print(loose, tight)
