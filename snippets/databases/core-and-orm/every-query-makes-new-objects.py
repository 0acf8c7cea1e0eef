# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(User(name="Ann"))
    session.commit()
with Session(engine) as session:
    first = session.scalars(select(User)).one()
    second = session.scalars(select(User).where(User.name == "Ann")).one()
    first.name = "Anna"
    print(second.name)
    assert second.name == "Ann"
